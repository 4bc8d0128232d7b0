package org.fujinowa.vetting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.people.PersonId;
import org.fujinowa.shared.Sensitive;
import org.jspecify.annotations.Nullable;

/**
 * That somebody outside a family is a relative of it: they neither check it nor speak for it.
 *
 * @param family of which family
 * @param name the relative, as written
 * @param person who that is in the register of people, if entered there
 * @param account the sign-in name of the relative, if they have an account; may be empty
 * @param relation how they are related, in words
 */
public record KinshipDetails(
        @NotNull HostFamilyId family,
        @Sensitive @NotBlank @Size(max = 100) String name,
        @Nullable PersonId person,
        @Size(max = 200) String account,
        @Sensitive @NotBlank @Size(max = 60) String relation)
        implements Serializable {}
