package org.fujinowa.preparation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.Sensitive;

/**
 * What the association learned from a delegation, for whoever does it next.
 *
 * @param delegation the delegation
 * @param text in words, may be empty
 */
public record LessonDetails(
        @NotNull DelegationId delegation,
        @Sensitive @Size(max = 4000) String text) implements Serializable {}
