package org.fujinowa.security.service;

import java.util.List;
import org.fujinowa.security.Belonging;

/**
 * Each context that keeps something of delegations or programmes says by a bean of this kind to which of them it belongs.
 * {@link ScopeCheck} asks before every deed.
 */
public interface Belongings {

    /** What it knows; one for each type of identities. */
    List<Belonging> belongings();
}
