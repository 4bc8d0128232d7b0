package org.fujinowa.letters.store;

import jakarta.persistence.EntityManager;
import org.fujinowa.letters.model.Letters;

/** The stores of this context over a test's entity manager. */
public final class LetterStores {

    private LetterStores() {}

    public static Letters letters(EntityManager entityManager) {
        return new JpaLetters(entityManager);
    }
}
