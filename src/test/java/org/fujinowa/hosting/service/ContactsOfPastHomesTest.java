package org.fujinowa.hosting.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.hosting.HostingExamples.satoFamily;
import static org.fujinowa.shared.Alter.with;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.hosting.HostFamilyForgotten;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.model.HostFamily;
import org.fujinowa.hosting.store.HostingStores;
import org.fujinowa.retention.KeptUntil;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.shared.Heard;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContactsOfPastHomesTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);

    static Stream<TestDatabase> databases() {
        return TestDatabase.both(HostFamily.class);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_family_without_guests_that_nobody_has_touched_keeps_its_name_only(TestDatabase database) {
        database.inTransaction(em -> {
            var families = HostingStores.families(em);
            var past = new HostFamily(HostFamilyId.next(), with(satoFamily(), "active", false));
            var active = new HostFamily(HostFamilyId.next(), satoFamily());
            var touched = new HostFamily(HostFamilyId.next(), with(satoFamily(), "active", false));
            Stream.of(past, active, touched).forEach(families::add);
            var forgotten = new ArrayList<HostFamilyId>();
            var rule = new ContactsOfPastHomes(
                            families,
                            restingSince(DAY, past.key(), active.key()),
                            new Heard<HostFamilyForgotten>(event -> forgotten.add(event.family())))
                    .contacts();

            KeptUntil.forgets(rule, DAY, past.key());

            var left = families.get(past.id()).details();
            assertThat(left.address() + left.phone() + left.email() + left.note() + left.letter())
                    .isEmpty();
            assertThat(left.members()).isEmpty();
            assertThat(left.name()).isEqualTo("佐藤");
            assertThat(left.history()).isEqualTo(satoFamily().history());
            assertThat(forgotten).containsExactly(past.id());
            assertThat(families.get(active.id()).details()).isEqualTo(satoFamily());
            assertThat(families.get(touched.id()).details().phone()).isNotEmpty();
            return true;
        });
    }

    /** A trail in which these have rested since that day. */
    private static NotedDeeds restingSince(LocalDate since, String... families) {
        return new NotedDeeds() {
            @Override
            public List<String> restingSince(String kind, LocalDate day) {
                return day.isBefore(since) ? List.of() : List.of(families);
            }
        };
    }
}
