package org.fujinowa.letters.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.fujinowa.letters.LetterId;
import org.fujinowa.letters.PrintId;
import org.fujinowa.letters.model.Letters;
import org.fujinowa.security.Belonging;
import org.fujinowa.security.Owner;
import org.fujinowa.security.service.Belongings;

/** Letters and what was printed of them belong to their delegation. */
@ApplicationScoped
class BelongingsOfLetters implements Belongings {

    private Letters letters;

    /** For the CDI proxy. */
    protected BelongingsOfLetters() {}

    @Inject
    BelongingsOfLetters(Letters letters) {
        this.letters = letters;
    }

    @Override
    public List<Belonging> belongings() {
        return List.of(
                new Belonging(
                        LetterId.class,
                        "Letter",
                        key -> letters.find(LetterId.of(key)).map(letter -> Owner.delegation(letter.delegation()))),
                new Belonging(
                        PrintId.class,
                        "LetterPrint",
                        key -> letters.find(PrintId.of(key)).map(print -> Owner.delegation(print.delegation()))));
    }
}
