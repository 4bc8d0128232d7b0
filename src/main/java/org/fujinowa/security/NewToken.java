package org.fujinowa.security;

/**
 * A token that was just made. Nobody can show it a second time.
 *
 * @param token what a program sends as {@code Authorization: Bearer …}
 * @param summary what the list of tokens will say about it
 */
public record NewToken(String token, TokenSummary summary) {

    /** Without the token: records get into logs. */
    @Override
    public String toString() {
        return "NewToken[" + summary + "]";
    }
}
