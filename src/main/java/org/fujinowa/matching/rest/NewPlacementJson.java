package org.fujinowa.matching.rest;

import org.fujinowa.hosting.HostFamilyId;

/**
 * Where a participant is to stay, on the wire.
 *
 * @param family with which family
 * @param reason why, in words, may be empty
 */
public record NewPlacementJson(HostFamilyId family, String reason) {}
