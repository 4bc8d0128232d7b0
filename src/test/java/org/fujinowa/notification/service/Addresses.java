package org.fujinowa.notification.service;

import org.fujinowa.security.service.LinkAddress;

/** Addresses of a server that does not exist. */
final class Addresses extends LinkAddress {

    @Override
    public String ofPage(String path) {
        return "https://fujinowa.example" + path;
    }
}
