//! An extractor of axum that reads a notice strictly and answers with every fault (RFC 9457).

use axum::{
    body::Bytes,
    extract::{FromRequest, Request, rejection::BytesRejection},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use gdpr_policy::{Policy, ReadErrors};
use serde_json::json;

/// A notice in the body of a request.
#[derive(Debug)]
pub struct Notice(pub Policy);

/// Why a body is no notice.
#[derive(Debug)]
pub enum NoNotice {
    /// The body could not be received.
    Body(BytesRejection),
    /// It is not in the format.
    Faults(ReadErrors),
}

impl<S: Send + Sync> FromRequest<S> for Notice {
    type Rejection = NoNotice;

    async fn from_request(request: Request, state: &S) -> Result<Self, NoNotice> {
        let body = Bytes::from_request(request, state).await;
        let body = body.map_err(NoNotice::Body)?;
        // What is no UTF-8 is a fault of the text like any other: let the reader say where.
        let text = String::from_utf8_lossy(&body);
        Policy::from_json(&text).map(Self).map_err(NoNotice::Faults)
    }
}

/// `application/problem+json`, with the place of every fault and what to do about it.
impl IntoResponse for NoNotice {
    fn into_response(self) -> Response {
        let faults = match self {
            Self::Body(rejection) => return rejection.into_response(),
            Self::Faults(faults) => faults,
        };
        let errors = faults.iter().map(|fault| {
            json!({
                "pointer": fault.pointer(),
                "detail": fault.to_string(),
                "hint": fault.hint(),
            })
        });
        let problem = json!({
            "title": "The notice cannot be read",
            "status": 422,
            "errors": errors.collect::<Vec<_>>(),
        });
        let kind = [(header::CONTENT_TYPE, "application/problem+json")];
        (StatusCode::UNPROCESSABLE_ENTITY, kind, problem.to_string()).into_response()
    }
}

#[cfg(test)]
mod tests {
    use axum::body::{Body, to_bytes};
    use serde_json::Value;

    use super::*;

    fn read(body: &str) -> Result<Notice, NoNotice> {
        let request = Request::new(Body::from(body.to_owned()));
        pollster::block_on(Notice::from_request(request, &()))
    }

    #[test]
    fn every_fault_is_in_the_answer() {
        let notice = read(r#"{ "formatVersion": "1", "document": { "language": "en" } }"#).unwrap();
        assert_eq!(notice.0.document.language.as_str(), "en");

        let wrong = r#"{ "formatVersion": "1", "document": { "language": "en" }, "rights": [{ "right": "acces" }], "x": 1 }"#;
        let answer = read(wrong).unwrap_err().into_response();
        assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY);
        let body = pollster::block_on(to_bytes(answer.into_body(), usize::MAX)).unwrap();
        let problem: Value = serde_json::from_slice(&body).unwrap();
        assert_eq!(problem["errors"].as_array().unwrap().len(), 2);
        assert_eq!(problem["errors"][0]["pointer"], "/rights/0/right");
    }
}
