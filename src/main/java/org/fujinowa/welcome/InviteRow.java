package org.fujinowa.welcome;

import java.io.Serializable;
import org.fujinowa.hosting.HostFamilyId;
import org.jspecify.annotations.Nullable;

/**
 * A family that may be asked to renew.
 *
 * @param family which family
 * @param name the household's name as written
 * @param reading its name in kana, may be empty
 * @param latin its name in Latin letters, may be empty
 * @param district the part of town, may be empty
 * @param mail whether an e-mail address is known
 * @param links how many links of the family work now
 * @param state how far its offer for this year has come; null if it has made none
 */
public record InviteRow(
        HostFamilyId family,
        String name,
        String reading,
        String latin,
        String district,
        boolean mail,
        int links,
        @Nullable OfferState state)
        implements Serializable {}
