//! The field `plan` of a document.

use super::document_reader::{Result, for_each_field, read_euro, read_flag, read_list, read_text};
use super::json::Json;
use super::{DocumentError, Expected, Hours, InKind, PartnerKind, Path, Plan, PlanPart, ShortText};

const FIELDS: [&str; 5] = ["name", "isRegion", "partners", "parts", "inKind"];
const IN_KIND_FIELDS: [&str; 4] = ["what", "hours", "rate", "value"];

pub(super) fn read(json: &Json, path: Path<'_>) -> Result<Plan> {
    let mut plan = Plan::default();
    for_each_field(json, path, &mut |key, value, path| {
        match key {
            "name" => plan.name = read_text(value, path, Expected::Text, ShortText::new)?,
            "isRegion" => plan.is_region = read_flag(value, path)?,
            "partners" => read_partners(value, path, &mut plan)?,
            "parts" => read_parts(value, path, &mut plan)?,
            "inKind" => plan.in_kind = read_list(value, path, Plan::MAX_ITEMS, Expected::PlanList, read_in_kind)?,
            _ => return Err(DocumentError::unknown(path, FIELDS.into_iter())),
        }
        Ok(())
    })?;
    Ok(plan)
}

fn read_partners(json: &Json, path: Path<'_>, plan: &mut Plan) -> Result<()> {
    let kinds = || PartnerKind::ALL.into_iter().map(PartnerKind::as_str);
    for_each_field(json, path, &mut |key, value, path| {
        let kind = PartnerKind::from_word(key).ok_or_else(|| DocumentError::unknown(path, kinds()))?;
        let read = read_list(value, path, Plan::MAX_ITEMS, Expected::PlanList, |item, path| {
            read_text(item, path, Expected::Text, ShortText::new)
        });
        if let Some(partners) = plan.partners.get_mut(kind as usize) {
            *partners = read?;
        }
        Ok(())
    })
}

fn read_parts(json: &Json, path: Path<'_>, plan: &mut Plan) -> Result<()> {
    read_list(json, path, PlanPart::COUNT, Expected::PlanList, |item, path| {
        let part = read_text(item, path, Expected::PlanPart, PlanPart::from_word)?;
        match plan.parts.get_mut(part as usize) {
            Some(ready) if !*ready => *ready = true,
            _ => return Err(DocumentError::repeated(path)),
        }
        Ok(())
    })
    .map(drop)
}

fn read_in_kind(json: &Json, path: Path<'_>) -> Result<InKind> {
    let mut line = InKind::default();
    for_each_field(json, path, &mut |key, value, path| {
        match key {
            "what" => line.what = read_text(value, path, Expected::Text, ShortText::new)?,
            "hours" => line.hours = Some(read_text(value, path, Expected::Hours, Hours::parse)?),
            "rate" => line.rate = Some(read_euro(value, path)?),
            "value" => line.value = Some(read_euro(value, path)?),
            _ => return Err(DocumentError::unknown(path, IN_KIND_FIELDS.into_iter())),
        }
        Ok(())
    })?;
    Ok(line)
}
