package org.fujinowa.shared.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** Says that a pair of neighbouring letters occurs in the words by which something is found. */
@Entity
@Table(name = "search_gram")
@IdClass(SearchGramKey.class)
public class SearchGram {

    @Id
    private String kind;

    @Id
    private String gram;

    @Id
    private String owner;

    /** For JPA. */
    protected SearchGram() {}
}
