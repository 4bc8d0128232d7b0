package org.fujinowa.consents;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.security.Subject;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Sensitive;

/**
 * What was signed.
 *
 * @param subject about whom: an application, a participant, a host family, a person
 * @param form the version that was read
 * @param signer as what it was signed
 * @param way how it reached us
 * @param language in which it was read
 * @param signedOn the day written beside the signature
 * @param signatory who signed
 * @param relation what they are to the person it is about; may be empty
 * @param witness who was there; may be empty
 * @param answers what was said to each tick
 */
public record ConsentDetails(
        @NotNull Subject subject,
        @NotNull ConsentFormId form,
        @NotNull Signer signer,
        @NotNull ConsentWay way,
        @NotNull Language language,
        @NotNull LocalDate signedOn,
        @Sensitive @NotBlank @Size(max = 200) String signatory,
        @Sensitive @Size(max = 100) String relation,
        @Sensitive @Size(max = 200) String witness,
        @Sensitive List<TickAnswer> answers) {

    public ConsentDetails {
        answers = List.copyOf(answers);
    }
}
