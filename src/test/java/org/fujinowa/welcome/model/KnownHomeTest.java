package org.fujinowa.welcome.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.hosting.HostingExamples.satoFamily;
import static org.fujinowa.shared.Alter.with;
import static org.fujinowa.welcome.WelcomeExamples.extras;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.RecordType;
import org.fujinowa.welcome.Difference;
import org.fujinowa.welcome.HomeExtras;
import org.fujinowa.welcome.OfferDetails;
import org.fujinowa.welcome.OfferPart;
import org.fujinowa.welcome.Provision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KnownHomeTest {

    private static final Instant NOW = Instant.parse("2027-04-02T10:00:00Z");
    private final KnownHome home = new KnownHome(satoFamily(), extras());
    private final OfferDetails unchanged = OfferDetails.begun(HostFamilyId.next(), false, 2027, home.answers(), NOW);

    @Test
    void a_renewal_begins_with_what_is_known_and_changes_nothing_by_itself() {
        assertThat(unchanged.answers().contact().phone()).isEqualTo("0191-00-0001");
        assertThat(unchanged.answers().safety().extinguisher()).isEqualTo(Provision.HAVE_NOT);
        assertThat(unchanged.changed()).isEmpty();
        assertThat(home.differences(unchanged)).isEmpty();
        assertThat(home.after(unchanged, List.of(OfferPart.values()))).isEqualTo(home);
    }

    @Test
    void only_accepted_subjects_are_taken_over() {
        var moved = answering(unchanged, OfferPart.CONTACT, "address", "一関市千厩町1-1（架空）");
        var both = answering(moved, OfferPart.SAFETY, "extinguisher", Provision.HAVE);

        var after = home.after(both, List.of(OfferPart.SAFETY));

        assertThat(after.register()).isEqualTo(satoFamily());
        assertThat(after.extras().extinguisher()).isEqualTo(Provision.HAVE);
        assertThat(home.after(both, List.of(OfferPart.CONTACT)).register())
                .isEqualTo(with(satoFamily(), "address", "一関市千厩町1-1（架空）"));
    }

    @Test
    void what_the_office_changed_meanwhile_stays_unless_the_family_changed_it_too() {
        var offer = answering(unchanged, OfferPart.CONTACT, "address", "一関市千厩町1-1（架空）");
        var meanwhile = new KnownHome(with(satoFamily(), "phone", "0191-00-7777"), extras());

        var after = meanwhile.after(offer, List.of(OfferPart.CONTACT)).register();

        assertThat(after.phone()).isEqualTo("0191-00-7777");
        assertThat(after.address()).isEqualTo("一関市千厩町1-1（架空）");
        assertThat(meanwhile.differences(offer)).singleElement().returns(false, Difference::clashes);
        assertThat(new KnownHome(with(satoFamily(), "address", "別の住所"), extras()).differences(offer))
                .singleElement()
                .returns(true, Difference::clashes);
    }

    @ParameterizedTest
    @EnumSource
    void every_answer_has_one_place_where_it_is_kept(OfferPart part) {
        for (var value : RecordType.of(part.type()).parts()) {
            var kept = Stream.of(HostFamilyDetails.class, HomeExtras.class)
                    .flatMap(type -> RecordType.of(type).parts().stream())
                    .filter(place -> place.name().equals(value.name()))
                    .toList();

            assertThat(kept).as(value.name()).singleElement().returns(value.type(), RecordType.Part::type);
        }
    }

    private static OfferDetails answering(OfferDetails offer, OfferPart part, String name, Object value) {
        return offer.answering(part, with(offer.answers().of(part), name, value));
    }
}
