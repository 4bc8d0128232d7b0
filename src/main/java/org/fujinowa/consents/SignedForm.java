package org.fujinowa.consents;

/**
 * A consent beside the text that was read when it was signed, superseded or not.
 *
 * @param form the version that was signed
 * @param entry what was signed
 */
public record SignedForm(ConsentFormRow form, ConsentEntry entry) {}
