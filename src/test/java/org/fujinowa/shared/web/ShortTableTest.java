package org.fujinowa.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.MatchMode;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

class ShortTableTest {

    private record Row(String name, int beds) {}

    private static final Row SATO = new Row("さとう", 2);
    private static final Row KATO = new Row("カトウ", 1);
    private static final Row TAKAHASHI = new Row("髙橋", 10);

    private final ShortTable<Row> table = new ShortTable<>(() -> List.of(SATO, KATO, TAKAHASHI), Locale.JAPANESE)
            .column("name", Row::name)
            .column("beds", row -> Integer.toString(row.beds()));

    @Test
    void is_as_it_was_read_until_somebody_sorts_it() {
        assertThat(table.load(0, 0, Map.of(), Map.of())).containsExactly(SATO, KATO, TAKAHASHI);
        assertThat(table.getRowCount()).isEqualTo(3);
    }

    @Test
    void sorts_by_the_reader_s_alphabet_up_and_down() {
        assertThat(table.load(0, 0, sorted(SortOrder.ASCENDING), Map.of())).containsExactly(KATO, SATO, TAKAHASHI);
        assertThat(table.load(0, 0, sorted(SortOrder.DESCENDING), Map.of())).containsExactly(TAKAHASHI, SATO, KATO);
        assertThat(table.load(0, 0, sorted(SortOrder.UNSORTED), Map.of())).containsExactly(SATO, KATO, TAKAHASHI);
    }

    @Test
    void filters_without_regard_to_the_form_of_letters() {
        assertThat(table.load(0, 0, Map.of(), filtered("name", "高橋"))).containsExactly(TAKAHASHI);
        assertThat(table.load(0, 0, Map.of(), filtered("name", "ﾄｳ"))).containsExactly(SATO, KATO);
        assertThat(table.count(filtered("beds", "１"))).isEqualTo(2);
    }

    @Test
    void a_column_that_nobody_described_is_our_mistake() {
        assertThatThrownBy(() -> table.count(filtered("phone", "1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("phone");
    }

    private static Map<String, SortMeta> sorted(SortOrder order) {
        return Map.of("name", SortMeta.builder().field("name").order(order).build());
    }

    private static Map<String, FilterMeta> filtered(String field, String typed) {
        return Map.of(
                field,
                FilterMeta.builder()
                        .field(field)
                        .filterValue(typed)
                        .matchMode(MatchMode.CONTAINS)
                        .build());
    }
}
