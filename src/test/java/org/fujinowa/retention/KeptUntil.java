package org.fujinowa.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.fujinowa.security.Subject;

/** What a test asks of a rule of retention: what began on a day is kept the whole day, and forgotten alone once that day is the rule's. */
public final class KeptUntil {

    private static final ZoneId HERE = ZoneId.of("Asia/Tokyo");

    private KeptUntil() {}

    /** The last and the first moment around midnight after that day, where the association is: old enough, and too young. */
    public static List<Instant> around(LocalDate day) {
        var midnight = day.plusDays(1).atStartOfDay(HERE).toInstant();
        return List.of(midnight.minusMillis(1), midnight);
    }

    /** Forgets what began on that day, which is that and nothing else, and no second time. */
    public static void forgets(Retained rule, LocalDate began, String old) {
        assertThat(rule.due(began.minusDays(1), 10))
                .as("%s, a day younger", rule.kind())
                .isEmpty();
        assertThat(rule.due(began, 10)).as(rule.kind()).extracting(Subject::id).containsExactly(old);
        rule.due(began, 10).forEach(rule::forget);
        assertThat(rule.due(began, 10)).as("%s, once forgotten", rule.kind()).isEmpty();
    }
}
