//! A column of rusqlite: one wrapper for every term and value type.

use gdpr_policy::ParseError;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};

/// A value that is kept as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept<T>(pub T);

impl<T: ToString> ToSql for Kept<T> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.to_string().into())
    }
}

impl<T: TryFrom<String, Error = ParseError>> FromSql for Kept<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let text = value.as_str()?.to_owned();
        // The error says what was expected, and the nearest term.
        T::try_from(text)
            .map(Self)
            .map_err(|error| FromSqlError::Other(Box::new(error)))
    }
}

#[cfg(test)]
mod tests {
    use gdpr_policy::{Date, LegalBasis, Period};
    use rusqlite::{Connection, params};

    use super::*;

    #[test]
    fn what_is_kept_is_read_back() -> rusqlite::Result<()> {
        let database = Connection::open_in_memory()?;
        database.execute(
            "create table kept (basis text, since text, period text)",
            [],
        )?;
        let since = Date::constant(2026, 5, 4);
        let period: Period = "P3Y".parse().unwrap();
        database.execute(
            "insert into kept values (?1, ?2, ?3)",
            params![Kept(LegalBasis::Contract), Kept(since), Kept(period)],
        )?;
        let read = |column: &str| format!("select {column} from kept");
        let basis: Kept<LegalBasis> = database.query_row(&read("basis"), [], |row| row.get(0))?;
        assert_eq!(basis, Kept(LegalBasis::Contract));
        let day: Kept<Date> = database.query_row(&read("since"), [], |row| row.get(0))?;
        assert_eq!(day, Kept(since));
        let wrong = database.query_row(&read("period"), [], |row| row.get::<_, Kept<Date>>(0));
        assert!(wrong.unwrap_err().to_string().contains("P3Y"));
        Ok(())
    }
}
