package org.fujinowa.matching;

import org.fujinowa.programme.DelegationId;

/**
 * A board is no longer what others see of it.
 *
 * @param delegation whose board
 */
public record BoardChanged(DelegationId delegation) {}
