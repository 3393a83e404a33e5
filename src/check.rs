//! Checking a policy: the one place that knows rules and reports.

use std::{error::Error, fmt, ops::Deref};

use crate::{
    model::{Policy, ProcessorContract},
    report::{Escaped, Report, Severity, plural},
    rules::{self, Context},
};

impl Policy {
    /// Checks the policy with every rule, as of the day of the context. Never fails.
    ///
    /// ```
    /// use gdpr_policy::{Context, Date, Document, Policy, Severity};
    ///
    /// let policy = Policy::new(Document::new("en".parse()?));
    /// let report = policy.check(&Context::at(Date::constant(2026, 11, 22)));
    /// let finding = report.findings().find(|finding| finding.code == "controller-missing");
    /// let finding = finding.expect("nobody is named");
    /// assert_eq!(finding.pointer().as_str(), "");
    /// assert_eq!(finding.severity, Severity::Error);
    /// # Ok::<(), gdpr_policy::ParseError>(())
    /// ```
    #[must_use]
    pub fn check(&self, context: &Context) -> Report {
        rules::run(self, context)
    }

    /// The policy with its report, if no rule found an error.
    ///
    /// # Errors
    ///
    /// The policy and the report, if there is an error among the findings.
    pub fn validate(self, context: &Context) -> Result<Checked, Rejected> {
        let report = self.check(context);
        if report.passed() {
            Ok(Checked {
                policy: self,
                report,
            })
        } else {
            Err(Rejected(Box::new((self, report))))
        }
    }
}

impl ProcessorContract {
    /// Checks the contract by itself, clause by clause (Art. 28(2) to (4)). Never fails.
    ///
    /// A finding for each clause that is missing; the place is the contract. Within a policy the same
    /// is found at `/processorContract`.
    ///
    /// ```
    /// use gdpr_policy::{Context, Date, ProcessorClause, ProcessorContract};
    ///
    /// let mut contract = ProcessorContract::default();
    /// contract.clauses = ProcessorClause::ALL.to_vec();
    /// contract.clauses.retain(|clause| *clause != ProcessorClause::Confidentiality);
    ///
    /// let report = contract.check(&Context::at(Date::constant(2026, 11, 22)));
    /// let messages: Vec<&str> = report.findings().map(|f| f.message.as_str()).collect();
    /// assert_eq!(messages, ["no clause on confidentiality (Art. 28(3)(b))"]);
    /// ```
    #[must_use]
    pub fn check(&self, context: &Context) -> Report {
        rules::run_contract(self, context)
    }
}

/// A policy in which no rule found an error, as of a day, with the report that says so.
///
/// There is one way to one, [`Policy::validate`]; it cannot be read from a file, and to change the
/// policy is to give this up. In it every id resolves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    policy: Policy,
    report: Report,
}

impl Checked {
    /// The report, with the day and the levels it was made with.
    #[must_use]
    pub fn report(&self) -> &Report {
        &self.report
    }

    /// The policy, free to be changed and to be checked again.
    #[must_use]
    pub fn into_policy(self) -> Policy {
        self.policy
    }
}

impl Deref for Checked {
    type Target = Policy;

    fn deref(&self) -> &Policy {
        &self.policy
    }
}

/// A policy in which rules found errors, and the report that names them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rejected(Box<(Policy, Report)>);

impl Rejected {
    /// The policy.
    #[must_use]
    pub fn policy(&self) -> &Policy {
        &self.0.0
    }

    /// The report.
    #[must_use]
    pub fn report(&self) -> &Report {
        &self.0.1
    }

    /// The policy and the report.
    #[must_use]
    pub fn into_parts(self) -> (Policy, Report) {
        *self.0
    }
}

impl fmt::Display for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let errors = plural(self.report().count(Severity::Error), "error");
        write!(f, "{errors} as of {}", self.report().as_of())?;
        let first = self.report().findings().next();
        first.map_or(Ok(()), |finding| {
            let message = Escaped(&finding.message);
            write!(f, ", the first `{}`: {message}", finding.code)
        })
    }
}

impl Error for Rejected {}
