//! A policy in code, checked and written: `cargo run --example build`.
#![expect(clippy::print_stdout, reason = "an example that prints")]

use std::error::Error;

use gdpr_policy::{
    Adequacy, AdequacyFramework, Consent, ContactPoint, Context, Contract, Controller,
    DataCategory, DataOrigin, DataSource, Date, Document, EmailContact, FixedPeriod, Id,
    LinkInMessageContact, PersonalData, Policy, PostalAddress, ProcessingActivity, Processor,
    ProvisionNecessity, ProvisionRequirement, Purpose, PurposeCategory, Recipient,
    RecipientCategory, RetentionEvent, RetentionRule, Right, RightStatement, RightsExercise,
    SourceCategory, StatedBasis, StatedMechanism, SupervisoryAuthority, Transfer, UntilEvent,
};

fn main() -> Result<(), Box<dyn Error>> {
    let mut policy = Policy::new(Document::new("en".parse()?));
    policy.document.title = Some("Privacy notice of Example OÜ".parse()?);
    policy.document.last_updated = Some("2026-03".parse()?);

    let mut company = Controller::new("Example OÜ".parse()?);
    company.establishment = Some("EE".parse()?);
    company.address = Some(address()?);
    company.contacts.push(privacy_mailbox()?);
    policy.controllers.push(company);

    let contact: Id<PersonalData> = "contact".parse()?;
    let mut data = PersonalData::new(contact.clone());
    data.label = Some("Name and e-mail address".parse()?);
    data.categories = vec![DataCategory::Name, DataCategory::EmailAddress];
    data.origins = vec![DataOrigin::Provided];
    policy.personal_data.push(data);
    policy
        .sources
        .push(DataSource::new("you".parse()?, SourceCategory::DataSubject));

    let mut orders = ProcessingActivity::new("orders".parse()?);
    orders.purposes.push(purpose(
        PurposeCategory::OrderProcessing,
        "to send what you order",
    )?);
    orders.personal_data.push(contact.clone());
    orders
        .legal_bases
        .push(StatedBasis::new(Contract::default()));

    let mut letter = ProcessingActivity::new("letter".parse()?);
    letter.purposes.push(purpose(
        PurposeCategory::Newsletter,
        "to send you a letter each month",
    )?);
    letter.personal_data.push(contact.clone());
    letter
        .legal_bases
        .push(StatedBasis::new(Consent::default()));
    letter.opt_out.push(LinkInMessageContact::default().into());
    letter.recipients.push("mailer".parse()?);
    policy.activities = vec![orders, letter];

    let mut mailer = Recipient::new("mailer".parse()?);
    mailer.name = Some("Example Mail Inc.".parse()?);
    mailer.category = Some(RecipientCategory::EmailMarketing);
    mailer.role = Processor::default().into();
    policy.recipients.push(mailer);

    let mut framework = Adequacy::default();
    framework.framework = Some(AdequacyFramework::EuUsDataPrivacyFramework);
    let mut transfer = Transfer::default();
    transfer.applies_to.recipients.push("mailer".parse()?);
    transfer.destinations.push("US".parse()?);
    transfer.mechanisms.push(StatedMechanism::new(framework));
    policy.transfers.push(transfer);

    let mut three_years = FixedPeriod::new("P3Y".parse()?);
    three_years.from = Some(RetentionEvent::ContractEnd);
    let mut until_then = UntilEvent::default();
    until_then.events = vec![RetentionEvent::ConsentWithdrawn];
    policy.retention = vec![kept("orders", three_years)?, kept("letter", until_then)?];

    let mut necessity = ProvisionRequirement::default();
    necessity.applies_to.personal_data.push(contact);
    necessity.necessity = Some(ProvisionNecessity::ContractEntry);
    necessity.consequence = Some("without it we cannot take your order".parse()?);
    policy.provision.push(necessity);

    let context = Context::at(Date::constant(2026, 11, 22));
    for right in policy.rights_owed(&context).into_keys() {
        policy.rights.push(RightStatement::new(right));
    }
    for statement in &mut policy.rights {
        match statement.right {
            Right::Objection | Right::ObjectionToDirectMarketing => {
                statement.presented_separately = Some(true);
            }
            Right::WithdrawConsent => {
                statement.at_any_time = Some(true);
                statement.prior_processing_unaffected = Some(true);
            }
            Right::LodgeComplaint => {
                let authority = SupervisoryAuthority::new("Andmekaitse Inspektsioon".parse()?);
                statement.authorities.push(authority);
            }
            _ => {}
        }
    }
    let mut exercise = RightsExercise::default();
    exercise.contacts.push(privacy_mailbox()?);
    exercise.response_time = Some("P1M".parse()?);
    policy.rights_exercise.push(exercise);

    let checked = policy.validate(&context)?;
    println!("{}", checked.report());
    println!("{}", checked.to_json());
    Ok(())
}

fn address() -> Result<PostalAddress, Box<dyn Error>> {
    let mut address = PostalAddress::default();
    address.lines.push("Example Street 1".parse()?);
    address.postal_code = Some("10111".parse()?);
    address.locality = Some("Tallinn".parse()?);
    address.country = Some("EE".parse()?);
    Ok(address)
}

fn privacy_mailbox() -> Result<ContactPoint, Box<dyn Error>> {
    let mut mailbox = EmailContact::default();
    mailbox.address = Some("privacy@example.com".parse()?);
    Ok(mailbox.into())
}

fn purpose(category: PurposeCategory, text: &str) -> Result<Purpose, Box<dyn Error>> {
    let mut purpose = Purpose::new(category);
    purpose.text = Some(text.parse()?);
    Ok(purpose)
}

fn kept(
    activity: &str,
    period: impl Into<gdpr_policy::RetentionPeriod>,
) -> Result<RetentionRule, Box<dyn Error>> {
    let mut rule = RetentionRule::default();
    rule.applies_to.activities.push(activity.parse()?);
    rule.period = period.into();
    Ok(rule)
}
