package org.fujinowa.consents;

import org.jspecify.annotations.Nullable;

/**
 * What a subject still lacks.
 *
 * @param form the version that is to be signed today
 * @param signer as what
 * @param gap why it does not stand
 * @param tick which tick was refused or taken back; none if the whole form is missing
 */
public record MissingConsent(
        ConsentFormRow form,
        Signer signer,
        ConsentGap gap,
        @Nullable Tick tick) {}
