package org.fujinowa.letters.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fujinowa.letters.LetterId;
import org.fujinowa.letters.model.Letter;
import org.fujinowa.letters.model.LetterPrint;
import org.fujinowa.letters.model.Letters;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.retention.Kept;
import org.fujinowa.retention.Retained;
import org.fujinowa.retention.RetentionSince;
import org.fujinowa.security.Subject;

/** What letters said, and their files: until nobody asks any more what was handed over. That there were letters stays. */
@ApplicationScoped
class LettersOfPastDelegations {

    private static final int ONE_YEAR = 365;

    private Letters letters;
    private DelegationRegister delegations;

    /** For the CDI proxy. */
    protected LettersOfPastDelegations() {}

    @Inject
    LettersOfPastDelegations(Letters letters, DelegationRegister delegations) {
        this.letters = letters;
        this.delegations = delegations;
    }

    /** Letters and their files, each letter by itself. */
    @Produces
    Retained letters() {
        return new Kept(
                "letters",
                RetentionSince.RETURN,
                ONE_YEAR,
                Set.of("letter", "letter_file"),
                this::due,
                subject -> forget(LetterId.of(subject.id())));
    }

    private List<Subject> due(LocalDate began, int atMost) {
        return delegations.homeBy(began).stream()
                .flatMap(delegation -> letters.ofDelegation(delegation).stream())
                .filter(letter -> letter.content().isPresent())
                .limit(atMost)
                .map(letter -> Subject.of("Letter", letter.id()))
                .toList();
    }

    private void forget(LetterId id) {
        letters.find(id).ifPresent(letter -> {
            letter.erase();
            letters.removeFile(id);
            removePrints(letter.delegation(), letter);
        });
    }

    /** A print holds many letters in one file, so it goes with the first of them. */
    private void removePrints(DelegationId delegation, Letter ofLetter) {
        letters.prints(delegation).stream().map(LetterPrint::id).forEach(letters::removeFile);
    }
}
