package oncall.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTest {

    @ParameterizedTest
    @CsvSource({
        "dags/profit.py,    dags/profit.py,         true",
        "dags/profit.py,    old/dags/profit.py,     false",
        "dags/profit.py,    dags/profit.pyc,        false",
        "models/profit,     models/profit/a/b.sql,  true",
        "models/profit/,    models/profit/a/b.sql,  true",
        "models/profit/,    models/profit,          false",
        "models/profit,     models/profits/a.sql,   false",
        "models/profit/**,  models/profit/a/b.sql,  true",
        "models/profit/**,  models/profit,          false",
        "*.sql,             a.sql,                  true",
        "*.sql,             a/b.sql,                false",
        "**/*.sql,          a.sql,                  true",
        "**/*.sql,          a/b/c.sql,              true",
        "**/*.sql,          a/b/c.sql/d,            false",
        "a/**/z.py,         a/z.py,                 true",
        "a/**/z.py,         a/b/c/z.py,             true",
        "a/**/z.py,         a/bz.py,                false",
        "docs/*,            docs/a.md,              true",
        "docs/*,            docs/a/b.md,            false",
        "da?s/x.py,         dags/x.py,              true",
        "da?s/x.py,         da/s/x.py,              false",
        "**,                any/thing,              true",
        "/dags/x.py,        dags/x.py,              true",
        "café/x.py,         café/x.py,              true",
    })
    void matchesAsInCodeowners(String pattern, String file, boolean expected) {
        assertThat(new PathPattern(pattern).matches(file)).isEqualTo(expected);
    }

    @Test
    void takesNoLongerForManyStars() {
        String pattern = "**/*a".repeat(500);

        assertThat(new PathPattern(pattern).matches("a/".repeat(2000) + "b")).isFalse();
    }
}
