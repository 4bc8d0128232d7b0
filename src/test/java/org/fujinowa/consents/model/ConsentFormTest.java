package org.fujinowa.consents.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.consents.ConsentExamples.TODAY;
import static org.fujinowa.consents.ConsentExamples.photo;
import static org.fujinowa.consents.ConsentExamples.tick;
import static org.fujinowa.shared.Alter.with;

import java.util.List;
import org.fujinowa.consents.ConsentFormDetails;
import org.fujinowa.consents.ConsentFormId;
import org.fujinowa.consents.TextBlock;
import org.fujinowa.shared.Language;
import org.junit.jupiter.api.Test;

class ConsentFormTest {

    private final ConsentForm form = new ConsentForm(ConsentFormId.next(), photo());

    @Test
    void a_superseded_version_still_shows_its_own_text() {
        var later = form.supersededBy(
                ConsentFormId.next(), with(with(photo(), "validFrom", TODAY), "textEn", "Something else."));

        assertThat(form.details()).isEqualTo(photo());
        assertThat(form.row().inForceOn(TODAY.minusDays(1))).isTrue();
        assertThat(form.row().inForceOn(TODAY)).isFalse();
        assertThat(later.row().inForceOn(TODAY)).isTrue();
        assertThat(later.details().textEn()).isEqualTo("Something else.");
    }

    @Test
    void a_version_is_superseded_once_later_and_under_its_own_code() {
        refused("consents.supersedes-too-early", photo());
        refused("consents.code-stays", with(with(photo(), "validFrom", TODAY), "code", "FILM"));
        form.supersededBy(ConsentFormId.next(), with(photo(), "validFrom", TODAY));
        refused("consents.already-superseded", with(photo(), "validFrom", TODAY.plusDays(1)));
    }

    @Test
    void two_ticks_never_share_a_key() {
        var twice = with(photo(), "ticks", List.of(tick("WEB", true), tick("WEB", false)));
        assertThatThrownBy(() -> new ConsentForm(ConsentFormId.next(), twice))
                .hasMessageContaining("consents.same-key-twice");
    }

    @Test
    void a_text_has_headings_and_paragraphs() {
        assertThat(photo().text(Language.JA))
                .containsExactly(
                        new TextBlock(false, "はじめの文です。"), new TextBlock(true, "何のために"), new TextBlock(false, "本文です。"));
    }

    private void refused(String key, ConsentFormDetails details) {
        assertThatThrownBy(() -> form.supersededBy(ConsentFormId.next(), details))
                .hasMessageContaining(key);
    }
}
