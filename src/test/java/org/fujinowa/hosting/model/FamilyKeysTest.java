package org.fujinowa.hosting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.hosting.HostingExamples.member;
import static org.fujinowa.hosting.HostingExamples.satoFamily;
import static org.fujinowa.shared.Alter.with;

import java.util.List;
import org.fujinowa.hosting.HostFamilyDetails;
import org.junit.jupiter.api.Test;

class FamilyKeysTest {

    @Test
    void the_same_phone_resembles_however_it_is_written() {
        var other = with(with(satoFamily(), "name", "千葉"), "phone", "０１９１（００）０００１");

        assertThat(resembles(other)).isTrue();
    }

    @Test
    void the_same_name_in_the_same_district_resembles_if_the_phone_is_missing() {
        assertThat(resembles(with(stranger(), "phone", ""))).isTrue();
    }

    @Test
    void the_same_name_in_another_district_or_with_another_phone_does_not_resemble() {
        assertThat(resembles(stranger())).isFalse();
        assertThat(resembles(with(with(stranger(), "phone", ""), "district", "大籠")))
                .isFalse();
    }

    @Test
    void a_common_member_tells_more_than_a_new_phone() {
        assertThat(resembles(with(stranger(), "members", List.of(member("花 子", "妻", null)))))
                .isTrue();
    }

    @Test
    void another_name_does_not_resemble() {
        var other = with(with(with(stranger(), "name", "小野寺"), "reading", "おのでら"), "latin", "Onodera");

        assertThat(resembles(with(other, "phone", ""))).isFalse();
    }

    /** 佐藤家 in the same district with another phone, another address and nobody in common. */
    private static HostFamilyDetails stranger() {
        var family = with(with(satoFamily(), "name", "佐藤家"), "address", "");
        return with(with(family, "phone", "0191-00-9999"), "members", List.of(member("次郎", "父", null)));
    }

    private static boolean resembles(HostFamilyDetails other) {
        assertThat(FamilyKeys.resemble(other, satoFamily())).isEqualTo(FamilyKeys.resemble(satoFamily(), other));
        return FamilyKeys.resemble(satoFamily(), other);
    }
}
