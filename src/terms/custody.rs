//! Who holds the data that a product handles.

use crate::base::vocabulary::vocabulary;

vocabulary! {
    /// In whose hands a text says that the data of an activity is.
    #[non_exhaustive]
    pub enum Custody ("who holds data") {
        /// The controller, or somebody for it.
        Controller = "controller", "held by the controller";
        /// Nobody but the person: it stays on their device.
        DeviceOnly = "device-only", "kept on the device only";
        /// It goes to others, encrypted so that the controller cannot read it.
        EndToEnd = "end-to-end", "encrypted end to end";
    }
}
