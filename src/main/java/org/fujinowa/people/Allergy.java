package org.fujinowa.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.fujinowa.shared.Language;

/**
 * One allergy, as precisely as it was told.
 *
 * @param kind food, animal or other
 * @param subject what it is to: for food a code such as {@code shrimp}, for an animal the name of an {@link Animal}, or words
 * @param severity how strong the reaction is
 * @param controlledByMedicine whether the person says that medicine controls it
 * @param words what was written originally, may be empty
 */
public record Allergy(
        @NotNull AllergyKind kind,
        @NotBlank @Size(max = 60) String subject,
        @NotNull Severity severity,
        boolean controlledByMedicine,
        @Size(max = 300) String words)
        implements Serializable {

    /** An animal is always called by its name, however it was written. */
    public Allergy {
        if (kind == AllergyKind.ANIMAL && subject != null) {
            subject = Allergens.animal(subject).map(Animal::name).orElse(subject);
        }
    }

    /** What it is to, in that language. */
    public String subjectIn(Language language) {
        return Allergens.word(subject, language);
    }
}
