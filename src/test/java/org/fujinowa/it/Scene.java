package org.fujinowa.it;

/**
 * One page of the site in one state.
 *
 * @param account who looks at it; empty for a visitor
 * @param address path and question
 * @param deed what is done there before it is judged
 * @param shows a selector of what must be seen then, so that no other page is judged in its place
 * @param status with which the address answers
 * @param easy whether it is read in easy Japanese where it is read in Japanese
 */
record Scene(String account, String address, Deed deed, String shows, int status, boolean easy) {

    /** Something a person does on a page that changes nothing of the association's records. */
    @FunctionalInterface
    interface Deed {

        /** Does it and waits for its end. */
        void by(Visit visit);
    }

    private static final Deed NOTHING = visit -> {};

    /** The page as it comes. */
    static Scene of(String account, String address) {
        return of(account, address, "main");
    }

    /** The page as it comes, if it has such an element. */
    static Scene of(String account, String address, String shows) {
        return new Scene(account, address, NOTHING, shows, 200, false);
    }

    /** The page that says that something went wrong. */
    static Scene failing(String account, String address, int status) {
        return new Scene(account, address, NOTHING, "[data-problem]", status, false);
    }

    /** The page after a deed. */
    static Scene after(String account, String address, Deed deed, String shows) {
        return new Scene(account, address, deed, shows, 200, false);
    }

    /** The same for a reader who chose easy Japanese. */
    Scene easily() {
        return new Scene(account, address, deed, shows, status, true);
    }

    boolean isTouched() {
        return deed != NOTHING;
    }

    /** The page of the address, without its question. */
    String path() {
        return address.replaceFirst("\\?.*", "");
    }

    @Override
    public String toString() {
        return "%s%s%s%s"
                .formatted(
                        account.isEmpty() ? "" : account + " ",
                        address,
                        isTouched() ? " → " + shows : "",
                        easy ? " easily" : "");
    }
}
