package org.fujinowa.applications;

import java.io.Serializable;
import org.fujinowa.programme.DelegationId;

/**
 * A child who applies, as a guardian of theirs sees it.
 *
 * @param application which application
 * @param name the child's name
 * @param delegation for which delegation
 * @param nameJa the delegation's name in Japanese
 * @param nameEn the delegation's name in English
 * @param state how far it has come
 * @param agreed whether this guardian has agreed to the application as it was sent
 */
public record ChildOfGuardian(
        ApplicationId application,
        String name,
        DelegationId delegation,
        String nameJa,
        String nameEn,
        ApplicationState state,
        boolean agreed)
        implements Serializable {}
