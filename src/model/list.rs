//! The lists whose entries others refer to by id.

use super::{
    Controller, DataSource, DataSubject, PersonalData, Policy, ProcessingActivity, Recipient,
};
use crate::base::Id;

/// A list of a policy whose entries others refer to by id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum List {
    Controllers,
    DataSubjects,
    PersonalData,
    Sources,
    Activities,
    Recipients,
}

impl List {
    pub(crate) const ALL: [Self; 6] = [
        Self::Controllers,
        Self::DataSubjects,
        Self::PersonalData,
        Self::Sources,
        Self::Activities,
        Self::Recipients,
    ];

    /// The member of the policy that is this list.
    pub(crate) const fn member(self) -> &'static str {
        match self {
            Self::Controllers => "controllers",
            Self::DataSubjects => "dataSubjects",
            Self::PersonalData => "personalData",
            Self::Sources => "sources",
            Self::Activities => "activities",
            Self::Recipients => "recipients",
        }
    }
}

/// An entry that has an id, and the list that it stands in.
pub(crate) trait Listed: Sized + 'static {
    const LIST: List;

    fn entries(policy: &Policy) -> &[Self];

    fn id(&self) -> Option<&Id<Self>>;
}

macro_rules! listed {
    ($($type:ident, $list:ident, $member:ident, |$entry:ident| $id:expr;)+) => {
        $(impl Listed for $type {
            const LIST: List = List::$list;

            fn entries(policy: &Policy) -> &[Self] {
                &policy.$member
            }

            fn id(&self) -> Option<&Id<Self>> {
                let $entry = self;
                $id
            }
        })+
    };
}

listed! {
    Controller, Controllers, controllers, |entry| entry.id.as_ref();
    DataSubject, DataSubjects, data_subjects, |entry| Some(&entry.id);
    PersonalData, PersonalData, personal_data, |entry| Some(&entry.id);
    DataSource, Sources, sources, |entry| Some(&entry.id);
    ProcessingActivity, Activities, activities, |entry| Some(&entry.id);
    Recipient, Recipients, recipients, |entry| Some(&entry.id);
}
