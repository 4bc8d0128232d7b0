package org.fujinowa.letters.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.fujinowa.admissions.ParticipantRemoving;
import org.fujinowa.hosting.HostFamilyRemoving;
import org.fujinowa.letters.model.Letter;
import org.fujinowa.letters.model.LetterPrint;
import org.fujinowa.letters.model.Letters;

/** Whoever leaves the registers leaves the letters: what they said is erased, that there were some stays known. */
@ApplicationScoped
class LetterErasing {

    private Letters letters;

    /** For the CDI proxy. */
    protected LetterErasing() {}

    @Inject
    LetterErasing(Letters letters) {
        this.letters = letters;
    }

    void eraseWithGuest(@Observes ParticipantRemoving removing) {
        erase(letters.about(removing.participant()));
    }

    void eraseWithFamily(@Observes HostFamilyRemoving removing) {
        erase(letters.about(removing.family()));
    }

    private void erase(List<Letter> about) {
        about.forEach(letter -> {
            letter.erase();
            letters.removeFile(letter.id());
        });
        about.stream()
                .map(Letter::delegation)
                .distinct()
                .flatMap(delegation -> letters.prints(delegation).stream())
                .map(LetterPrint::id)
                .forEach(letters::removeFile);
    }
}
