package org.fujinowa.applications;

import java.io.Serializable;
import java.time.LocalDate;
import org.fujinowa.programme.Accent;
import org.fujinowa.programme.DelegationId;

/**
 * What everybody may know of a delegation for which one can apply now.
 *
 * @param delegation which
 * @param accent the colour of its programme
 * @param nameJa its name in Japanese
 * @param nameEn its name in English
 * @param arrival its first day
 * @param departure its last day
 * @param openUntil the last day on which one may apply
 * @param places for how many there is room; 0 if that is not settled
 * @param invitationJa to those who think of applying, in Japanese
 * @param invitationEn the same in English
 */
public record OpenWindow(
        DelegationId delegation,
        Accent accent,
        String nameJa,
        String nameEn,
        LocalDate arrival,
        LocalDate departure,
        LocalDate openUntil,
        int places,
        String invitationJa,
        String invitationEn)
        implements Serializable {}
