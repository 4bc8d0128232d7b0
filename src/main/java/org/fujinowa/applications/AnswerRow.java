package org.fujinowa.applications;

import java.io.Serializable;

/**
 * One thing of an answer that can name several: an allergy, an animal, a medicine.
 *
 * @param what the food, animal or medicine
 * @param severity how strong: the name of a {@link org.fujinowa.people.Severity}; for an animal also {@code AFRAID}; may be empty
 * @param medicine {@code yes} if medicine controls it, or if the applicant takes the medicine without help
 * @param words what happens, or how much is taken and when
 */
public record AnswerRow(String what, String severity, String medicine, String words) implements Serializable {

    /** How an animal is marked of which somebody is afraid. */
    public static final String AFRAID = "AFRAID";

    /** Whether nothing was written at all. */
    public boolean isEmpty() {
        return (what + severity + medicine + words).isBlank();
    }
}
