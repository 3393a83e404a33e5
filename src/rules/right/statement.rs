//! Whether rights are stated, and the right to object apart from other information.

use super::{OWED, Owed, list, stated_rights, statements};
use crate::{
    base::Article,
    extent::{Extent, Reach},
    law::rights::Processing,
    model::entries::Activity,
    rules::{Severity, Sink, View, is_direct_marketing},
    terms::{LegalBasis, Right, RightStance, SpecialCategoryCondition},
};

pub(super) fn missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let owed = Owed::of(view);
    for right in OWED {
        // Where direct marketing is all that there is to object to, its own right is enough.
        let marketing_is_enough = right == Right::Objection && !owed.has_more_to_object_to();
        let mut found = stated_rights(view)
            .filter(|statement| {
                statement.right == right
                    || marketing_is_enough && statement.right == Right::ObjectionToDirectMarketing
            })
            .peekable();
        if found.peek().is_some() {
            found.for_each(|statement| sink.met(statement.at));
            continue;
        }
        if owed.is_refused(right) {
            continue;
        }
        let Missing {
            severity,
            article,
            why,
        } = owed.missing(right);
        let provision = article.map(|article| format!(" (Art. {article})"));
        sink.lacks(list(view), &[])
            .grade(severity)
            .citing(article)
            .say(format_args!(
                "the right to {}{} is not stated{why}",
                right.term().label,
                provision.unwrap_or_default(),
            ));
    }
    sink.otherwise("what is not given is said to be refused");
}

/// How grave it is that a right is not stated.
struct Missing {
    severity: Severity,
    article: Option<Article>,
    why: &'static str,
}

const MARKETING: Article = Article::constant("21(2)");
const RESEARCH: Article = Article::constant("21(6)");

impl Owed<'_, '_> {
    fn missing(&self, right: Right) -> Missing {
        let own = right.term().article;
        let given = |severity, article, why| Missing {
            severity,
            article,
            why,
        };
        let nothing = match right {
            Right::Objection if self.is_owed_by_basis() => {
                return given(Severity::Error, own, "");
            }
            Right::Objection => {
                let marketing = self.marketing().map(|severity| {
                    let why = if severity == Severity::Error {
                        ""
                    } else {
                        ", though it is said how to stop direct marketing"
                    };
                    given(severity, Some(MARKETING), why)
                });
                let research = self.research();
                let research = research.map(|severity| given(severity, Some(RESEARCH), ""));
                let both = marketing.into_iter().chain(research);
                if let Some(gravest) = both.min_by_key(|missing| missing.severity) {
                    return gravest;
                }
                self.view.bases().is_empty()
            }
            Right::Portability => {
                if self.view.rights_owed().contains_key(&right) {
                    return given(Severity::Error, own, "");
                }
                self.view.bases().is_empty()
            }
            _ => return given(Severity::Error, own, ""),
        };
        if nothing {
            given(Severity::Warning, own, "")
        } else {
            given(Severity::Advice, own, ", though no stated basis gives it")
        }
    }

    /// Whether a basis gives the right of Art. 21(1).
    fn is_owed_by_basis(&self) -> bool {
        let general = self.view.bases_of_anything();
        general.into_iter().any(allows_objection)
            || self
                .activities
                .iter()
                .any(|(_, processing)| rests_on_objectionable(processing))
    }

    /// Whether there is something to object to beside direct marketing.
    fn has_more_to_object_to(&self) -> bool {
        let general = self.view.bases_of_anything();
        general.into_iter().any(allows_objection)
            || self.activities.iter().any(|(activity, processing)| {
                rests_on_objectionable(processing) && !is_marketing_alone(*activity)
                    || processing.research_or_statistics && self.gives(Right::Objection, processing)
            })
    }

    /// How grave it is that there is no right to object to direct marketing, if there is any: less
    /// where the text says how to stop it, though it calls that no right (D21).
    fn marketing(&self) -> Option<Severity> {
        let mut rights = stated_rights(self.view);
        if rights.any(|statement| statement.right == Right::ObjectionToDirectMarketing) {
            return None;
        }
        let mut rights = stated_rights(self.view);
        let withdrawal = rights.any(|statement| statement.right == Right::WithdrawConsent);
        let marketing = self
            .activities
            .iter()
            .filter(|(_, processing)| processing.direct_marketing);
        let ways = marketing.map(|(activity, processing)| {
            let in_each = activity
                .direct_marketing()
                .is_some_and(|marketing| marketing.refusal_in_each_message == Some(true));
            let by_withdrawal = withdrawal && processing.bases == [LegalBasis::Consent];
            activity.opt_out().next().is_some() || in_each || by_withdrawal
        });
        let severities = ways.map(|way| {
            if way {
                Severity::Warning
            } else {
                Severity::Error
            }
        });
        severities.min()
    }

    /// How grave it is that there is no right to object to research or statistics, if there is any:
    /// more where Art. 89(1) or 9(2)(j) is invoked (D2).
    fn research(&self) -> Option<Severity> {
        let research = self.activities.iter().filter(|(_, processing)| {
            processing.research_or_statistics && self.gives(Right::Objection, processing)
        });
        let severities = research.map(|(activity, processing)| {
            let condition = SpecialCategoryCondition::ArchivingResearchStatistics;
            let of_89 = |article: &Article| article.article == 89;
            let cited = activity
                .legal_bases()
                .any(|stated| stated.value.cited_articles.iter().any(of_89));
            if cited || processing.conditions.contains(&condition) {
                Severity::Error
            } else {
                Severity::Warning
            }
        });
        severities.min()
    }

    /// Whether the text refuses a right wherever there is one: that is the finding of another rule.
    fn is_refused(&self, right: Right) -> bool {
        let view = self.view;
        let refused = statements(view).filter(|statement| {
            statement.right == right && statement.stance == Some(RightStance::Refused)
        });
        let refused: Vec<Reach> = refused
            .map(|statement| view.reach(&statement.value.applies_to))
            .collect();
        if refused.is_empty() || refused.iter().any(Reach::is_everything) {
            return !refused.is_empty();
        }
        let over = self.over(right);
        let is_all = |subject| view.cover(subject, &refused).extent() == Extent::Whole;
        !over.is_empty() && over.iter().all(|(_, subject)| is_all(subject))
    }
}

/// Whether there is a right to object to processing on this basis (Art. 21(1)).
fn allows_objection(basis: LegalBasis) -> bool {
    matches!(
        basis,
        LegalBasis::PublicTask | LegalBasis::LegitimateInterests
    )
}

fn rests_on_objectionable(processing: &Processing) -> bool {
    processing.bases.iter().copied().any(allows_objection)
}

/// Whether an activity is for direct marketing and for nothing else.
pub(super) fn is_marketing_alone(activity: Activity<'_, '_>) -> bool {
    let mut purposes = activity.purposes().peekable();
    if purposes.peek().is_none() {
        return activity.direct_marketing().is_some();
    }
    purposes.all(|purpose| is_direct_marketing(purpose.category))
}

pub(super) fn objection_not_distinct(view: &View<'_>, sink: &mut Sink<'_>) {
    let owed = Owed::of(view);
    // Art. 21(4) speaks of paragraphs 1 and 2: research under paragraph 6 is not meant.
    if !owed.is_owed_by_basis() && !view.has_direct_marketing() {
        return sink
            .not_applicable("nothing rests on a basis or a purpose to which one can object");
    }
    // Where the general right is missing, that is the finding, and another rule's.
    let marketing_is_enough = !owed.has_more_to_object_to();
    let objections: Vec<_> = stated_rights(view)
        .filter(|statement| match statement.right {
            Right::Objection => true,
            Right::ObjectionToDirectMarketing => marketing_is_enough,
            _ => false,
        })
        .collect();
    let presented = |how: Option<bool>| {
        let all = objections.iter();
        all.filter(move |statement| statement.presented_separately == how)
    };
    let mut apart = presented(Some(true)).peekable();
    if apart.peek().is_some() {
        return apart.for_each(|statement| sink.met(statement.at));
    }
    let mut among = sink.gather();
    for statement in presented(Some(false)) {
        among.breach(statement.at, &statement.evidence);
    }
    if among.is_empty() {
        for statement in presented(None) {
            let why = "whether the right to object stands apart is not recorded";
            sink.not_assessed(statement.at, why);
        }
    }
    among.say(sink, |_| {
        "the right to object stands among the other rights".to_owned()
    });
    sink.otherwise("no right to object is stated");
}
