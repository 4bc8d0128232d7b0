package org.fujinowa.security;

/**
 * Somebody's password or right to sign in is no longer what it was.
 *
 * @param accountId whose
 */
public record CredentialsChanged(String accountId) {}
