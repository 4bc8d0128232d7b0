package org.fujinowa.reciprocity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.reciprocity.ReciprocityExamples.cost;

import org.fujinowa.reciprocity.CostBearer;
import org.fujinowa.reciprocity.CostCurrency;
import org.fujinowa.reciprocity.CostDetails;
import org.fujinowa.reciprocity.CostId;
import org.fujinowa.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostTest {

    @ParameterizedTest(name = "{1} {0} are {2}")
    @CsvSource({
        "JPY, 120000, 120000",
        "VND, 2500000, 2500000",
        "AUD, 12.5, 1250",
        "AUD, 12.50, 1250",
        "EGP, 0.01, 1",
        "EUR, 300, 30000"
    })
    void an_amount_is_kept_in_the_smallest_units_of_its_currency(CostCurrency currency, String amount, long minor) {
        var details = cost(2019, CostBearer.CITY, currency, amount);

        assertThat(details.minor()).isEqualTo(minor);
        assertThat(new Cost(CostId.next(), details).details()).isEqualTo(details);
    }

    @ParameterizedTest(name = "{1} {0}")
    @CsvSource({
        "JPY, 0, reciprocity.cost.nothing",
        "AUD, -3, reciprocity.cost.nothing",
        "JPY, 0.5, reciprocity.cost.too-fine",
        "VND, 1.1, reciprocity.cost.too-fine",
        "EUR, 1.005, reciprocity.cost.too-fine",
        "JPY, 1000000000000001, reciprocity.cost.too-much",
        "AUD, 10000000000000.01, reciprocity.cost.too-much"
    })
    void an_amount_that_cannot_be_paid_is_refused(CostCurrency currency, String amount, String key) {
        CostDetails details = cost(2019, CostBearer.CITY, currency, amount);

        assertThatThrownBy(() -> new Cost(CostId.next(), details))
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }

    @Test
    void amounts_with_more_or_fewer_noughts_are_the_same() {
        assertThat(cost(2019, CostBearer.CITY, CostCurrency.AUD, "1200.0"))
                .isEqualTo(cost(2019, CostBearer.CITY, CostCurrency.AUD, "1200"))
                .hasToString(
                        cost(2019, CostBearer.CITY, CostCurrency.AUD, "12E2").toString());
    }
}
