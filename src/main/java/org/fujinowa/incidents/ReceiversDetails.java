package org.fujinowa.incidents;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Sensitive;

/**
 * Who is written to at once when somebody of a delegation does not feel well.
 *
 * @param receivers one in a line, as messages are addressed
 * @param language in which they read
 */
public record ReceiversDetails(
        @Sensitive @Size(max = 2000) String receivers,
        @NotNull Language language) implements Serializable {}
