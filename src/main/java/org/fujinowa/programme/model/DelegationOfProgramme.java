package org.fujinowa.programme.model;

/**
 * What decides who is in charge of a delegation.
 *
 * @param id its identity
 * @param programme that of its programme
 * @param homeStay whether it spends nights in homes
 */
public record DelegationOfProgramme(String id, String programme, boolean homeStay) {}
