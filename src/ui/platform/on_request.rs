//! Modules that the boot script has when somebody asks for what they do.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// A module that has come and runs.
pub(crate) struct Module(JsValue);

impl Module {
    /// The module of this name: the one place that asks the boot script for one. Nothing when it did not come; the next
    /// one who asks tries again.
    pub(crate) async fn load(name: &str) -> Option<Self> {
        let api = Self(Reflect::get(&gloo::utils::window(), &JsValue::from_str("vmboTechniek")).ok()?);
        let loaded = api.call("load", &[JsValue::from_str(name)]).ok()?;
        JsFuture::from(loaded.dyn_into::<Promise>().ok()?).await.ok().map(Self)
    }

    /// What a function of it gives, or throws.
    pub(crate) fn call(&self, name: &str, arguments: &[JsValue]) -> Result<JsValue, JsValue> {
        let function: Function = Reflect::get(&self.0, &JsValue::from_str(name))?.dyn_into()?;
        function.apply(&self.0, &arguments.iter().collect::<Array>())
    }
}
