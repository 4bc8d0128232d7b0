package org.fujinowa.people.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.fujinowa.people.PersonRequestDetails;
import org.fujinowa.people.PersonRequestId;
import org.fujinowa.people.PersonRequestKind;
import org.fujinowa.people.RequestOutcome;
import org.fujinowa.people.RequestWay;
import org.fujinowa.people.model.PersonRequest;
import org.fujinowa.retention.KeptUntil;
import org.fujinowa.shared.store.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeptRequestsTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);

    static Stream<TestDatabase> databases() {
        return TestDatabase.both(PersonRequest.class);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_request_goes_by_the_day_of_its_answer_and_waits_for_one(TestDatabase database) {
        var old = request(DAY);
        var young = request(DAY.plusDays(1));
        var open = request(null);
        database.inTransaction(em -> {
            Stream.of(old, young, open).forEach(em::persist);
            return true;
        });
        database.inTransaction(em -> {
            KeptUntil.forgets(new KeptRequests(em).answered(), DAY, old.key());
            return true;
        });
        database.inTransaction(em -> {
            assertThat(em.createQuery("select r.id from PersonRequest r", String.class)
                            .getResultList())
                    .containsExactlyInAnyOrder(young.key(), open.key());
            return true;
        });
    }

    private static PersonRequest request(@Nullable LocalDate answeredOn) {
        return new PersonRequest(
                PersonRequestId.next(),
                new PersonRequestDetails(
                        null,
                        PersonRequestKind.values()[0],
                        "母（架空）",
                        RequestWay.values()[0],
                        DAY.minusDays(9),
                        "何が書いてありますか",
                        null,
                        answeredOn,
                        answeredOn == null ? null : RequestOutcome.DONE,
                        ""));
    }
}
