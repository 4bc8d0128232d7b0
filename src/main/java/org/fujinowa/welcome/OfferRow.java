package org.fujinowa.welcome;

import java.io.Serializable;
import java.time.Instant;
import org.fujinowa.hosting.HostFamilyId;
import org.jspecify.annotations.Nullable;

/**
 * An offer in a list.
 *
 * @param id which offer
 * @param family of which family
 * @param name the household's name as written
 * @param reading its name in kana, may be empty
 * @param latin its name in Latin letters, may be empty
 * @param newcomer whether the family is new to the register
 * @param year the fiscal year for which it counts
 * @param state how far it has come
 * @param changed about how many subjects the family says something else than was known
 * @param seen how many subjects the family has gone through
 * @param sentAt when it was sent, if it was
 */
public record OfferRow(
        OfferId id,
        HostFamilyId family,
        String name,
        String reading,
        String latin,
        boolean newcomer,
        int year,
        OfferState state,
        int changed,
        int seen,
        @Nullable Instant sentAt)
        implements Serializable {}
