package org.muster.console.live;

import org.muster.console.ConsoleApplication;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Every page knows up to which change it was made, before it asks for anything: what changes until
 * its line is open is told on it then.
 */
@ControllerAdvice(basePackageClasses = ConsoleApplication.class)
class SinceWhen {
    private final Told told;

    SinceWhen(Told told) {
        this.told = told;
    }

    @ModelAttribute
    void fill(Model model) {
        model.addAttribute("since", told.now());
    }
}
