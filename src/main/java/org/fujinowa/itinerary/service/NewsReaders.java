package org.fujinowa.itinerary.service;

import java.util.List;
import org.fujinowa.itinerary.NewsReader;
import org.fujinowa.programme.DelegationId;

/** Who is told of a delegation's itinerary. */
interface NewsReaders {

    /** Guardians of minors, adults themselves, and families of those who are confirmed to stay with them; each once. */
    List<NewsReader> of(DelegationId delegation);
}
