//! The document as such: whether it can be read, dated and resolved.

use std::collections::HashSet;

use super::{Sink, View, rules};
use crate::{base::Place, model::references::List};

rules! {
    "document"

    "document-unresolved-id" {
        since: "0.1.0",
        items: [],
        severities: [Error],
        sources: [],
        summary: "an id is referred to that no entry has",
        remedy: "add the entry, or correct the id that refers to it",
        check: unresolved_id,
    }
    "document-duplicate-id" {
        since: "0.1.0",
        items: [],
        severities: [Error],
        sources: [],
        summary: "two entries of one list have the same id",
        remedy: "give each entry of the list an id of its own",
        check: duplicate_id,
    }
}

fn unresolved_id(view: &View<'_>, sink: &mut Sink<'_>) {
    let mut any = false;
    view.policy.references(|at, list, id| {
        any = true;
        if view.resolves(list, id) {
            sink.met(at);
        } else {
            sink.breach(at, &[], format_args!("there is no `{id}` in `{}`", list.member()));
        }
    });
    if !any {
        sink.not_applicable("nothing in the document refers to another entry");
    }
}

fn duplicate_id(view: &View<'_>, sink: &mut Sink<'_>) {
    for list in List::ALL {
        let ids = view.policy.ids(list);
        let mut seen = HashSet::with_capacity(ids.len());
        let root = Place::Root;
        let at = root.key(list.member());
        for (i, id) in ids {
            let at = at.index(i);
            if seen.insert(id) {
                sink.met(&at);
            } else {
                let at = at.key("id");
                sink.breach(&at, &[], format_args!("`{id}` is the id of an earlier entry as well"));
            }
        }
    }
    sink.not_applicable("no entry has an id");
}
