package org.fujinowa.applications;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Sensitive;
import org.jspecify.annotations.Nullable;

/**
 * Who applies for what, before all answers.
 *
 * @param delegation in which delegation the applicant wants to take part
 * @param name the applicant as they write themselves
 * @param language in which they read
 * @param mail their own e-mail address; many children have none
 * @param receivedOn when it came on paper, if it did
 * @param receivedBy who took the paper, may be empty
 */
public record ApplicationDetails(
        @NotNull DelegationId delegation,
        @NotBlank @Size(max = 100) String name,
        @NotNull Language language,
        @Sensitive @Size(max = 200) String mail,
        @Nullable LocalDate receivedOn,
        @Size(max = 100) String receivedBy)
        implements Serializable {

    /** The same under another name. */
    public ApplicationDetails called(String other) {
        return new ApplicationDetails(delegation, other, language, mail, receivedOn, receivedBy);
    }

    /** Whether it came on paper. */
    public boolean onPaper() {
        return receivedOn != null;
    }
}
