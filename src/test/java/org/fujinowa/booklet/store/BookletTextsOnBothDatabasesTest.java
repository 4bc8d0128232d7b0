package org.fujinowa.booklet.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.fujinowa.booklet.model.KeptTexts;
import org.fujinowa.booklet.model.UsualTexts;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BookletTextsOnBothDatabasesTest {

    static Stream<TestDatabase> databases() {
        return TestDatabase.both(KeptTexts.class);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void texts_are_found_by_their_delegation(TestDatabase database) {
        var delegation = DelegationId.next();
        var texts = UsualTexts.of("LUXOR");
        database.inTransaction(entityManager -> {
            new JpaTextShelf(entityManager).add(new KeptTexts(delegation, texts));
            return delegation;
        });

        var found = database.inTransaction(entityManager ->
                new JpaTextShelf(entityManager).find(delegation).map(KeptTexts::details));

        assertThat(found).contains(texts);
    }
}
