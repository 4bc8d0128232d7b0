package org.fujinowa.it;

/**
 * One page of the site in one state.
 *
 * @param account who looks at it; empty for a visitor
 * @param address path and question
 * @param deed what is done there before it is judged
 * @param shows a selector of what must be seen then, so that no other page is judged in its place
 * @param status with which the address answers
 * @param reading in which words it is read where pages exist in them: the cookie's word, empty for the ordinary ones
 */
record Scene(String account, String address, Deed deed, String shows, int status, String reading) {

    private static final String EASY = "easy";

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
        return new Scene(account, address, NOTHING, shows, 200, "");
    }

    /** The page that says that something went wrong. */
    static Scene failing(String account, String address, int status) {
        return new Scene(account, address, NOTHING, "[data-problem]", status, "");
    }

    /** The page after a deed. */
    static Scene after(String account, String address, Deed deed, String shows) {
        return new Scene(account, address, deed, shows, 200, "");
    }

    /** The same for a reader who chose easy Japanese. */
    Scene easily() {
        return read(EASY);
    }

    /** The same in Vietnamese, as it is laid over English. */
    Scene inVietnamese() {
        return read("vietnamese");
    }

    /** The same in German, as it is laid over English. */
    Scene inGerman() {
        return read("german");
    }

    private Scene read(String words) {
        return new Scene(account, address, deed, shows, status, words);
    }

    /** The only language of the site in which it can be read so; empty for both. */
    String onlyIn() {
        return reading.isEmpty() ? "" : reading.equals(EASY) ? "ja" : "en";
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
                        reading.isEmpty() ? "" : " " + reading);
    }
}
