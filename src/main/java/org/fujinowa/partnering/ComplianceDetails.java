package org.fujinowa.partnering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * That a partner confirms that the homes of a window keep to the law of their country.
 *
 * @param window of which window
 * @param by who confirms it, as they call themselves
 * @param on on which day
 * @param noted who wrote it down for them: a sign-in name; empty if they did so themselves in their window
 */
public record ComplianceDetails(
        @NotNull WindowId window,
        @NotBlank @Size(max = 100) String by,
        @NotNull LocalDate on,
        @Size(max = 200) String noted)
        implements Serializable {}
