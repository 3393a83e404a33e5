//! Findings and faults with the lines that they are about, as a compiler shows them.
//!
//! The drawing is that of annotate-snippets. It gets the lines alone that it is to draw, so that the
//! time for a finding does not grow with the document, and of a long line (a document without line
//! breaks is one) a piece around the place.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::Write as _,
    ops::Range,
};

use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};
use gdpr_policy::{FactFault, Finding, ReadErrors, Severity};

use crate::{
    beside::{Remark, Weight},
    input::GivenFacts,
    place::{Source, Spot},
    shown::{Shown, harmless, place},
};

/// Longer than this, a line is shown in part.
const LONGEST: usize = 160;
/// How much of a long line stands before the place.
const BEFORE: usize = 60;

/// A place in a text, and what is said of it.
struct Mark {
    spot: Spot,
    label: String,
}

/// All marks, those of one short line together, in the order of the first of each.
fn draw_all<'a>(name: &str, source: &Source<'_>, marks: Vec<Mark>) -> Vec<Element<'a>> {
    let mut pieces: Vec<Vec<Mark>> = Vec::new();
    let mut lines: BTreeMap<usize, usize> = BTreeMap::new();
    let mut told: BTreeSet<(Spot, String)> = BTreeSet::new();
    for mark in marks {
        // A place can be the subject of a finding in two ways.
        if !told.insert((mark.spot, mark.label.clone())) {
            continue;
        }
        let line = mark.spot.line;
        let is_short = source.line(line).is_some_and(|line| line.len() <= LONGEST);
        match lines.get(&line) {
            Some(&piece) if is_short => pieces[piece].push(mark),
            _ => {
                lines.insert(line, pieces.len());
                pieces.push(vec![mark]);
            }
        }
    }
    let drawn = pieces.iter().enumerate();
    drawn
        .flat_map(|(i, marks)| draw(name, source, marks, i == 0))
        .collect()
}

/// The piece of the text around the marks of one line, with its own place.
fn draw<'a>(name: &str, source: &Source<'_>, marks: &[Mark], is_first: bool) -> Vec<Element<'a>> {
    let Some(Mark { spot, .. }) = marks.first() else {
        return Vec::new();
    };
    let origin = Origin::path(name.to_owned())
        .line(spot.line)
        .char_column(spot.column);
    let (before, after) = source.around(*spot);
    let is_whole = before.len() + after.len() <= LONGEST;
    let (from, mut piece) = if is_whole {
        (1, harmless(&[before, after].concat()))
    } else {
        cut(*spot, before, after)
    };
    let spans: Vec<Range<usize>> = marks
        .iter()
        .map(|mark| {
            let start = mark.spot.column - from;
            bytes(&piece, start)..bytes(&piece, start + source.width(mark.spot))
        })
        .collect();
    // What only opens an object says little: the next line says which.
    if is_whole && after.trim_end().ends_with(['{', '[']) {
        if let Some(next) = source.line(spot.line + 1) {
            piece.push('\n');
            piece.extend(harmless(next).chars().take(LONGEST));
        }
    }
    let annotations = marks
        .iter()
        .zip(spans)
        .enumerate()
        .map(|(i, (mark, span))| {
            let kind = if is_first && i == 0 {
                AnnotationKind::Primary
            } else {
                AnnotationKind::Context
            };
            kind.span(span).label(mark.label.clone())
        });
    let snippet = Snippet::source(piece).line_start(spot.line).fold(false);
    vec![origin.into(), snippet.annotations(annotations).into()]
}

/// Of a long line a piece around a place, and the column that it begins with.
fn cut(spot: Spot, before: &str, after: &str) -> (usize, String) {
    let mut start: Vec<char> = before.chars().rev().take(BEFORE).collect();
    start.reverse();
    let from = spot.column - start.len();
    let mut piece = harmless(&start.into_iter().collect::<String>());
    if from > 1 {
        piece = piece.chars().skip(1).collect();
        piece.insert(0, '…');
    }
    let mut rest = after.chars();
    piece += &harmless(&rest.by_ref().take(LONGEST - BEFORE).collect::<String>());
    if rest.next().is_some() {
        piece.push('…');
    }
    (from, piece)
}

/// Where a character begins.
fn bytes(text: &str, characters: usize) -> usize {
    text.char_indices()
        .nth(characters)
        .map_or(text.len(), |(at, _)| at)
}

/// Draws a group. That the place of each piece stands before it, which the piece itself cannot know
/// where it is a part of a line, leaves an empty line of its own behind.
fn render(group: Group<'_>) -> String {
    let drawn = Renderer::styled().render(&[group]);
    let is_told = |line: &&str| anstream::adapter::strip_str(line).to_string().trim() != ":::";
    let lines: Vec<&str> = drawn.lines().filter(is_told).collect();
    lines.join("\n") + "\n"
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Advice => Level::INFO.with_name("advice"),
    }
}

/// A finding with all its places.
pub(crate) fn finding(name: &str, source: &Source<'_>, finding: &Finding) -> String {
    let title = Shown(&finding.message).to_string();
    let title = level(finding.severity)
        .primary_title(title)
        .id(finding.code.to_string());
    let mut marks = Vec::new();
    let mut nowhere = Vec::new();
    for site in &finding.places {
        let label = Shown(&site.to_string()).to_string();
        match source.find(&site.pointer) {
            Some(spot) => marks.push(Mark { spot, label }),
            None => nowhere.push(label),
        }
    }
    let sources: Vec<String> = finding.sources.iter().map(ToString::to_string).collect();
    let mut group = Group::with_title(title).elements(draw_all(name, source, marks));
    for label in nowhere {
        let note = format!("at {label} of {name}");
        group = group.element(Level::NOTE.no_name().message(note));
    }
    if !sources.is_empty() {
        let sources = Shown(&sources.join(", ")).to_string();
        group = group.element(Level::NOTE.no_name().message(sources));
    }
    let remedy = Shown(&finding.remedy).to_string();
    render(group.element(Level::HELP.message(remedy)))
}

/// What is said of two documents, with its place in each.
pub(crate) fn remark(remark: &Remark, documents: [(&str, &Source<'_>); 2]) -> String {
    let level = match remark.weight {
        Weight::Heavy => Level::ERROR,
        Weight::Middle => Level::WARNING,
        Weight::Light => Level::INFO,
    };
    let title = level
        .with_name(remark.name)
        .primary_title(Shown(&remark.message).to_string())
        .id(remark.id);
    let mut group = Group::with_title(title);
    for (spotted, (name, source)) in remark.places.iter().zip(documents) {
        let Some(spotted) = spotted else { continue };
        let label = spotted.to_string();
        group = if let Some(spot) = source.find(&spotted.pointer) {
            group.elements(draw_all(name, source, vec![Mark { spot, label }]))
        } else {
            let note = format!("at {label} of {name}");
            group.element(Level::NOTE.no_name().message(note))
        };
    }
    let note = Shown(&remark.note).to_string();
    render(group.element(Level::NOTE.no_name().message(note)))
}

/// The faults of a text that is not read.
pub(crate) fn unreadable(name: &str, text: &str, errors: &ReadErrors) -> String {
    let source = Source::of(text, None);
    let mut shown = String::new();
    for error in errors {
        let title = format!("found {}, expected {}", error.found(), error.expected());
        let title = Level::ERROR
            .primary_title(Shown(&title).to_string())
            .id("unreadable");
        let mark = Mark {
            spot: source.of_error(error),
            label: place(error.pointer()),
        };
        let mut group = Group::with_title(title).elements(draw_all(name, &source, vec![mark]));
        if let Some(hint) = error.hint() {
            group = group.element(Level::HELP.message(Shown(hint).to_string()));
        }
        shown += &render(group);
        shown.push('\n');
    }
    if errors.has_more() {
        shown += "and more faults\n\n";
    }
    shown
}

/// Facts that are not about the document.
pub(crate) fn facts(given: &GivenFacts, faults: &[FactFault], document: &str) -> String {
    let source = given.source();
    let each = faults.iter().map(|fault| {
        let title = format!("{} in {document}", Shown(&fault.to_string()));
        let title = Level::ERROR.primary_title(title).id("facts");
        let label = place(fault.pointer());
        let mark = source
            .find(fault.pointer())
            .map(|spot| Mark { spot, label });
        let name = given.origin.name();
        let drawn = draw_all(&name, &source, mark.into_iter().collect());
        render(Group::with_title(title).elements(drawn)) + "\n"
    });
    each.collect()
}

/// A document of which there is nothing to show.
pub(crate) fn without_bytes(name: &str, why: &str) -> String {
    let title = Level::ERROR
        .primary_title(Shown(why).to_string())
        .id("unreadable");
    render(Group::with_title(title).element(Origin::path(name.to_owned()))) + "\n"
}

/// Shows something beside the output. That nobody can hear it is no reason to stop.
pub(crate) fn complain(shown: &str) {
    _ = anstream::stderr().write_all(shown.as_bytes());
}
