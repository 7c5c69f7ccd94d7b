//! Filling in the templates of the pages, which are written for Jinja.

use crate::failure::Failure;
use minijinja::{AutoEscape, Environment, UndefinedBehavior, Value};

/// The text of a template with its values, which are HTML already. A name without a value is a mistake.
pub(crate) fn fill(name: &str, template: &str, values: Value) -> Result<String, Failure> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::None);
    environment.render_named_str(name, template, values).map_err(|error| Failure::new(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use minijinja::context;

    #[test]
    fn values_stand_as_they_are() {
        let filled = fill("page.html", "<{{ a }}>{% if site %}!{% endif %}", context! { a => "<b>", site => true });
        assert_eq!(filled.unwrap(), "<<b>>!");
    }

    #[test]
    fn a_name_without_a_value_is_named_with_its_place() {
        let message = fill("page.html", "{{ a }}\n{{ style }}", context! { a => "" }).unwrap_err().to_string();
        assert!(message.contains("page.html:2"), "{message}");
        assert!(fill("page.html", "{% if site %}{% endif %}", context! {}).is_err());
    }
}
