package org.fujinowa.partnering;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Sensitive;

/**
 * A window for one partner of one delegation.
 *
 * @param delegation the delegation
 * @param partner who fills it in
 * @param scope what they are asked for
 * @param contactName the person who holds the link
 * @param contactEmail where the link is sent, may be empty
 * @param language in which they read
 * @param closesOn the last day on which they can fill in anything
 * @param message what stands at the top of their page, may be empty
 */
public record WindowDetails(
        @NotNull DelegationId delegation,
        @NotNull PartnerId partner,
        @NotEmpty List<WindowScope> scope,
        @NotBlank @Size(max = 100) String contactName,
        @Sensitive @Email @Size(max = 200) String contactEmail,
        @NotNull Language language,
        @NotNull LocalDate closesOn,
        @Size(max = 1000) String message)
        implements Serializable {

    public WindowDetails {
        scope = List.copyOf(scope);
    }
}
