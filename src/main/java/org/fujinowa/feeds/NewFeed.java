package org.fujinowa.feeds;

import java.io.Serializable;

/**
 * A feed that was just given. Its address is shown now and never again: only a hash of it is kept.
 *
 * @param id identity
 * @param address the whole address, for the calendar of a telephone
 */
public record NewFeed(FeedId id, String address) implements Serializable {}
